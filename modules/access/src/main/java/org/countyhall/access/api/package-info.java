/** What other modules may know of accounts: that one has changed. */
package org.countyhall.access.api;
