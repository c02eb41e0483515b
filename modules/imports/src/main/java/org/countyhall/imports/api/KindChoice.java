package org.countyhall.imports.api;

import java.util.List;

/** A kind of file that the acting person may import: its name, its title and explanation, what columns it has. */
public record KindChoice(String name, String title, String explained, List<ImportPreview.WantedColumn> columns) {
}
