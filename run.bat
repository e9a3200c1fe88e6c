@echo off
rem The only command, on Windows: sets up what is missing, then does what is asked. The verbs are those of the file run:
rem nothing (start), demo, test, gates, forms, screenshots, bench, bundle; anything else goes to the program.
setlocal enableextensions disabledelayedexpansion
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "venv=%here%\.venv"
set "python=%venv%\Scripts\python.exe"
set "verb=%~1"
set "level=run"
set "lock=%here%\requirements.lock"
for %%v in (test gates forms screenshots bench bundle) do if /i "%verb%"=="%%v" set "level=dev"
if "%level%"=="dev" set "lock=%here%\requirements-dev.lock"

call :set_up
if errorlevel 1 exit /b 1
if "%level%"=="dev" goto tools
rem -P: a file in the folder where the clerk stands never shadows a library.
"%python%" -P -m servicedesk %*
exit /b %errorlevel%

:tools
set "rest="
for /f "tokens=1,*" %%a in ("%*") do set "rest=%%b"
cd /d "%here%"
goto %verb%
:test
"%python%" -m pytest %rest%
exit /b %errorlevel%
:gates
"%python%" .ci\check.py %rest%
exit /b %errorlevel%
:forms
"%python%" .ci\forms.py %rest%
exit /b %errorlevel%
:screenshots
"%python%" -m tests.journeys.screenshots %rest%
exit /b %errorlevel%
:bench
"%python%" -m benchmarks %rest%
exit /b %errorlevel%
:bundle
"%python%" .ci\bundle.py %rest%
exit /b %errorlevel%

:set_up
call :installed "%here%\requirements-dev.lock" dev
if not errorlevel 1 exit /b 0
if "%level%"=="dev" goto install
call :installed "%lock%" run
if not errorlevel 1 exit /b 0
:install
if exist "%venv%\installed-%level%" del "%venv%\installed-%level%"
echo run: installing the libraries, once 1>&2
call :with_uv
if not errorlevel 1 goto done
call :with_pip
if not errorlevel 1 goto done
echo run: the libraries could not be installed 1>&2
exit /b 1
:done
call :stamp "%lock%" "%venv%\installed-%level%"
exit /b 0

rem The stamp is what was installed, and where: the lock and pyproject.toml as they were then.
:stamp
echo "%here%">"%~2"
type "%~1" >>"%~2"
type "%here%\pyproject.toml" >>"%~2"
exit /b 0

:installed
if not exist "%python%" exit /b 1
if not exist "%venv%\installed-%~2" exit /b 1
call :stamp "%~1" "%venv%\wanted"
fc /b "%venv%\wanted" "%venv%\installed-%~2" >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0

:with_uv
for %%u in (uv.exe) do if "%%~$PATH:u"=="" exit /b 1
set "UV_NATIVE_TLS=1"
set "UV_SYSTEM_CERTS=1"
if not exist "%python%" uv venv -q --python ">=3.11" "%venv%"
if not exist "%python%" exit /b 1
uv pip install -q --python "%python%" --no-deps --require-hashes --only-binary :all: -r "%lock%"
if errorlevel 1 exit /b 1
uv pip install -q --python "%python%" --no-deps --no-build-isolation -e "%here%"
if errorlevel 1 exit /b 1
exit /b 0

:with_pip
if not exist "%python%" goto fresh
"%python%" -m pip --version >nul 2>&1
if not errorlevel 1 goto filled
:fresh
if exist "%venv%" rmdir /s /q "%venv%"
call :make_venv
if not exist "%python%" exit /b 1
:filled
"%python%" -m pip --disable-pip-version-check install -q --no-deps --require-hashes --only-binary :all: -r "%lock%"
if errorlevel 1 exit /b 1
"%python%" -m pip --disable-pip-version-check install -q --no-deps --no-build-isolation -e "%here%"
if errorlevel 1 exit /b 1
exit /b 0

:make_venv
call :try_python py -3
call :try_python py -3.13
call :try_python py -3.12
call :try_python py -3.11
call :try_python python
if not exist "%python%" echo run: needs Python 3.11 or newer, from https://www.python.org 1>&2
exit /b 0

:try_python
if exist "%python%" exit /b 0
%* -c "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))" >nul 2>&1
if errorlevel 1 exit /b 0
%* -m venv "%venv%"
exit /b 0
