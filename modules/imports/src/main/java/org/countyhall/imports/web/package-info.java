/** The import page, the file of rejects, and the interface for other systems. */
package org.countyhall.imports.web;
