package uk.ourplan.core.policy;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ourplan.tenant.TenantConfiguration;

@Configuration(proxyBeanMethods = false)
@Import(TenantConfiguration.class)
class PolicyConfiguration {}
