/** What other modules may know of measures: the report, the figures and the words for rating and direction. */
package org.countyhall.performance.api;
