/** A directorate's picture as pages and other systems get it. */
package org.countyhall.directorate.api;
