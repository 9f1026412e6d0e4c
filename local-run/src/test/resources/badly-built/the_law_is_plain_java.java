package uk.ourplan.core.law.planning;

class RuleWithAClock {
    java.time.Clock clock;
}
