package no.barnekoordinator.gateway.routing;

import java.net.http.HttpClient;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connections to the services: HTTP/1.1, kept open and reused, redirects left to the caller. */
@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

    @Bean(destroyMethod = "close")
    HttpClient upstreamClient(ServiceSettings services) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(services.connectTimeout())
                .build();
    }

    /** With a client of its own, so that no setting made for other clients reaches the traffic passed on. */
    @Bean
    ProxyExchange proxyExchange(HttpClient upstreamClient, ServiceSettings services, GatewayMvcProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(upstreamClient);
        requests.setReadTimeout(services.readTimeout());
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
    }
}
