/** How the application starts and stops, seen from the terminal. */
package org.countyhall.app.start;
