/** What fills an empty database so that the application can be tried. */
package org.countyhall.core.demo;
