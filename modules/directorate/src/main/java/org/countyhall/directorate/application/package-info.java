/** What somebody may ask about directorates. */
package org.countyhall.directorate.application;
