package uk.ourplan.web.plan;

class Looks {
    uk.ourplan.core.plan.Elsewhere there = new uk.ourplan.core.plan.Elsewhere();
}

package uk.ourplan.core.plan;

public class Elsewhere {}
