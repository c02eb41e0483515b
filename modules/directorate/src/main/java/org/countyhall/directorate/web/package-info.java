/** The directorates' pages, and their figures for other systems. */
package org.countyhall.directorate.web;
