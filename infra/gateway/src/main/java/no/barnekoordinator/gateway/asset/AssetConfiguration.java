package no.barnekoordinator.gateway.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves {@code /vendor} and {@code /assets}, to be kept by the browser and asked about again by content. The tag is
 * weak because the container may compress what it names.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private static final Duration VENDOR_KEPT = Duration.ofDays(1);
    private static final Duration OWN_KEPT = Duration.ofMinutes(5);

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/vendor/**", "classpath:/static/vendor/", VENDOR_KEPT);
        serve(registry, "/assets/**", "classpath:/static/assets/", OWN_KEPT);
    }

    private void serve(ResourceHandlerRegistry registry, String pattern, String location, Duration kept) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.maxAge(kept).cachePublic())
                // Builds are reproducible: every file carries the same date, which says nothing of its content.
                .setUseLastModified(false)
                .setEtagGenerator(resource -> tags.computeIfAbsent(resource.getDescription(), _ -> tagOf(resource)));
    }

    private static String tagOf(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 16) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource.getDescription(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
