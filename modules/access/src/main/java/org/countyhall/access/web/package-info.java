/** The door: who makes a request, what may pass, the pages of signing in, of the own profile and of administration. */
package org.countyhall.access.web;
