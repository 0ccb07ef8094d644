package no.barnekoordinator.testing.faulty.handling.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
