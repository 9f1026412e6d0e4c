package uk.ourplan.api.plan;

interface PlansApi {
    org.springframework.context.ApplicationContext context();
}

package org.springframework.context;

public interface ApplicationContext {}
