/** The tags that pages are made of; each writes its own HTML, so that a page is plain, quick and the same everywhere. */
package org.countyhall.ui.tag;
