/** Pounds sterling, exact. */
package org.countyhall.core.money;
