package uk.ourplan.web.plan;

@com.vaadin.flow.router.Route
public class PlanView {}

package com.vaadin.flow.router;

public @interface Route {}
