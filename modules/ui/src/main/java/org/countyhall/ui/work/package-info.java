/** The page "My work". */
package org.countyhall.ui.work;
