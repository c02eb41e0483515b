/**
 * The running application as people meet it, in a real Chromium: each role's first task, module by module, and what every page
 * owes to everybody. Pictures of what was seen are kept in {@code target/screenshots}.
 */
package org.countyhall.app.browser;
