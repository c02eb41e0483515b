package org.countyhall.bad.r1.core;

public class Money {
}
