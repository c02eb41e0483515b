/** Papers that leave the office: what stands in one, and the press that makes a DOCX or an accessible PDF of it. */
package org.countyhall.complaints.domain.paper;
