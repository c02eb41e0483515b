/** The page of what a person was told in the application. */
package org.countyhall.ui.notice;
