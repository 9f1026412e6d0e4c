package uk.ourplan.admin.policy;

class Looks {
    uk.ourplan.tenant.policy.Elsewhere there = new uk.ourplan.tenant.policy.Elsewhere();
}

package uk.ourplan.tenant.policy;

public class Elsewhere {}
