/** What can be done with accounts: signing in, tokens, and the administrator's work. */
package org.countyhall.access.application;
