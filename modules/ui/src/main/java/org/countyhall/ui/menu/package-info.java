/** The navigation over the modules. */
package org.countyhall.ui.menu;
