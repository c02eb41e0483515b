/** What a person keeps on their own desk: half-written forms, saved views of lists, the way they like the pages. */
package org.countyhall.core.desk;
