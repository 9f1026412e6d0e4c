package uk.ourplan.language.plan;

class Looks {
    uk.ourplan.api.plan.Elsewhere there = new uk.ourplan.api.plan.Elsewhere();
}

package uk.ourplan.api.plan;

public class Elsewhere {}
