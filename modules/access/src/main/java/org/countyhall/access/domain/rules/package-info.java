/** The rules of signing in, each with its number and where it comes from. */
package org.countyhall.access.domain.rules;
