package keywright.solve;

import keywright.check.Point;
import keywright.check.Verdict;

/** An answer tried on the problem as stated: how, where, and what came out. */
public record Check(String method, Point point, Verdict verdict) {}
