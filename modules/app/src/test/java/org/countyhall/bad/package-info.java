/** Small houses that break one rule each, so that {@code BoundariesBiteTest} can prove that the rules bite. Nothing here is used. */
package org.countyhall.bad;
