/** Half-written forms: kept on the server while somebody types, and through an expired session. */
package org.countyhall.ui.draft;
