package org.countyhall.bad.r2.ui.table;

public class Table {
}
