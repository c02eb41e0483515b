/** The press: DOCX by Apache POI, PDF by OpenHTMLtoPDF. */
package org.countyhall.complaints.paper;
