/** Agreeing, approving and doing what puts a matter right, and closing a case with what is asked at its end. */
package org.countyhall.complaints.application.remedies;
