package uk.ourplan.tenant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.bundled.BundledNationalPack;
import uk.ourplan.tenant.national.PublishedPack;
import uk.ourplan.tenant.policy.bound.PolicyCheck;
import uk.ourplan.tenant.policy.bound.TryingSettings;
import uk.ourplan.tenant.policy.catalogue.Catalogue;

/**
 * What this library gives to the service that it lives in. The service brings a {@code CouncilTransaction}, an
 * {@code AtTheDoor} and a {@code Clock}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class TenantConfiguration {

    @Bean
    Catalogue catalogue() {
        return BundledCatalogue.read();
    }

    @Bean
    PublishedPack nationalPack() {
        return BundledNationalPack.read();
    }

    @Bean
    PolicyCheck policyCheck(Catalogue catalogue, PublishedPack nationalPack) {
        return new PolicyCheck(catalogue, nationalPack);
    }

    @Bean
    TryingSettings tryingSettings(PolicyCheck check) {
        return new TryingSettings(check);
    }
}
