package uk.ourplan.local;

class Looks {
    uk.ourplan.core.Elsewhere there = new uk.ourplan.core.Elsewhere();
}

package uk.ourplan.core;

public class Elsewhere {}
