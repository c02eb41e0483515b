/** Accounts, grants, tokens and their rules. */
package org.countyhall.access.domain;
