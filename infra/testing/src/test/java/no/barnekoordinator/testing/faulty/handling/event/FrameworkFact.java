package no.barnekoordinator.testing.faulty.handling.event;

import org.springframework.http.ResponseEntity;

public record FrameworkFact(ResponseEntity<String> answer) {}
