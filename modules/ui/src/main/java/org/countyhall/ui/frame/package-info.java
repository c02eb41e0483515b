/** The frame around every page: header, navigation, search, "My work", the way the pages look. */
package org.countyhall.ui.frame;
