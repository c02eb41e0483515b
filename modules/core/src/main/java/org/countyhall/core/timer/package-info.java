/** Recurring work of the application that nobody has to be signed in for: what is done, how often, and how it went last. */
package org.countyhall.core.timer;
