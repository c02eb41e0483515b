/** Plans, their rows, proposals with their revisions, and the figures that follow from them. */
package org.countyhall.finance.domain;
