package uk.ourplan.core.plan.model;

class Plan {
    boolean isDue(java.time.Clock clock) {
        return clock.millis() > 0;
    }
}
