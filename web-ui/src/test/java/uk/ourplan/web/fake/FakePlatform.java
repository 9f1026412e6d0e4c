package uk.ourplan.web.fake;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import uk.ourplan.web.OurplanWeb;

/** The screens on the fake core, with everybody signed in: to look at while screens are made. Never shipped. */
@TestConfiguration(proxyBeanMethods = false)
@Import(FakeCoreBeans.class)
public class FakePlatform {

    public static void main(String[] args) {
        SpringApplication.run(new Class<?>[] {OurplanWeb.class, FakePlatform.class}, args);
    }

    @Bean
    @Order(0)
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        Filter in = (ServletRequest request, jakarta.servlet.ServletResponse response, FilterChain chain) -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(
                            "Helena Marsh",
                            "",
                            List.of(
                                    new SimpleGrantedAuthority("ROLE_practitioner"),
                                    new SimpleGrantedAuthority("ROLE_authoriser"))));
            chain.doFilter(request, response);
        };
        return http.securityMatcher(request -> true)
                .csrf(CsrfConfigurer::disable)
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(in, AnonymousAuthenticationFilter.class)
                .build();
    }
}
