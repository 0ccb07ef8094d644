package no.barnekoordinator.gateway.login;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.HttpSessionMutexListener;

/** Login by OpenID Connect: authorization code with PKCE, the tokens kept in the session and nowhere else. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    static final String REGISTRATION = "barnekoordinator";

    @Bean
    ClientRegistrationRepository clientRegistrations(LoginSettings settings) {
        ClientRegistration.Builder client = ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientAuthenticationMethod(
                        settings.clientSecret() == null
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorizationAddress())
                .tokenUri(settings.tokenAddress())
                .jwkSetUri(settings.jwksAddress())
                .userNameAttributeName("sub");
        if (settings.clientSecret() != null) {
            client.clientSecret(settings.clientSecret());
        }
        if (settings.endSessionUri() != null) {
            client.providerConfigurationMetadata(
                    Map.of("end_session_endpoint", settings.endSessionUri().toString()));
        }
        return new InMemoryClientRegistrationRepository(client.build());
    }

    /** In the session: a token lives no longer than the login it came from. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository clients) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    /**
     * Everybody may ask for everything here; the services decide. Foreign writes are refused by
     * {@code guard.SameOriginFilter} (a form token would need the body) and the browser's instructions are written by
     * {@code guard.SecurityHeadersFilter}, so the framework's own are off.
     */
    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LoginEntry loginEntry,
            LogoutSuccessHandler afterLogout,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .requestCache(RequestCacheConfigurer::disable)
                .oauth2Login(login ->
                        login.loginPage("/login").successHandler(loginEntry).failureHandler(loginEntry))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/logout"))
                        .deleteCookies(sessionCookie)
                        .logoutSuccessHandler(afterLogout))
                .build();
    }

    @Bean
    LogoutSuccessHandler afterLogout(LoginSettings settings, ClientRegistrationRepository registrations) {
        return Optional.ofNullable(settings.endSessionUri())
                .<LogoutSuccessHandler>map(_ -> {
                    OidcClientInitiatedLogoutSuccessHandler atIssuer =
                            new OidcClientInitiatedLogoutSuccessHandler(registrations);
                    atIssuer.setPostLogoutRedirectUri("{baseUrl}/");
                    return atIssuer;
                })
                .orElseGet(SimpleUrlLogoutSuccessHandler::new);
    }

    /** Gives every session one object to lock on. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionMutexListener> sessionMutex() {
        return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
    }
}
