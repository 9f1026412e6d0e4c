package uk.ourplan.core.plan;

class Looks {
    uk.ourplan.web.plan.Elsewhere there = new uk.ourplan.web.plan.Elsewhere();
}

package uk.ourplan.web.plan;

public class Elsewhere {}
