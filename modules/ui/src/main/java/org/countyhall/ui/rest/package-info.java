/** How the interface says that something went wrong: problem+json after RFC 9457, made here for all modules; resources just throw. */
package org.countyhall.ui.rest;
