package uk.ourplan.web.plan;

@com.vaadin.flow.router.Route
class PlanView {}

package uk.ourplan.web.plan;

public class PlanCard {}

package com.vaadin.flow.router;

public @interface Route {}
