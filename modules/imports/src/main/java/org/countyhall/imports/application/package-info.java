/** What somebody may do with a file: receive it, map its columns, check, confirm, cancel, discard, look it up. */
package org.countyhall.imports.application;
