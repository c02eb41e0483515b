/** The WAR: what ties the modules together. No business code. */
package org.countyhall.app;
