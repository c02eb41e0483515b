/** A table file seen as one kind of import: which of its columns is which, what each row says, and every problem with its place. */
package org.countyhall.imports.domain.checking;
