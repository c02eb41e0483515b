/** Signing in at a real identity provider: {@code mvn -Pidentity verify}. */
package org.countyhall.app.identity;
