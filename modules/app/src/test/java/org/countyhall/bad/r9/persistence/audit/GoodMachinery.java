package org.countyhall.bad.r9.persistence.audit;

public class GoodMachinery {
}
